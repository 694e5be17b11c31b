// Renders templates with Go's own engine and sprig. Reads a line of JSON for each case and writes a line with the result.
// Needs Debian's packages golang-github-masterminds-sprig-dev, golang-github-burntsushi-toml-dev, golang-gopkg-yaml.v3-dev
// and golang-sigs-k8s-yaml-dev.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"text/template"
	"time"

	"github.com/BurntSushi/toml"
	"github.com/Masterminds/sprig"
	yaml3 "gopkg.in/yaml.v3"
	"sigs.k8s.io/yaml"
)

type testCase struct {
	// Files are templates in the order of parsing: name and text.
	Files  [][2]string `json:"files"`
	Run    string      `json:"run"`
	Values string      `json:"values"`
}

type result struct {
	Out   string `json:"out"`
	Error string `json:"error,omitempty"`
}

const maxOutput = 1 << 20

type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if l.Len()+len(p) > maxOutput {
		return 0, fmt.Errorf("too much output")
	}
	return l.Buffer.Write(p)
}

func functions(t *template.Template, names map[string]int) template.FuncMap {
	funcs := sprig.TxtFuncMap()
	delete(funcs, "env")
	delete(funcs, "expandenv")
	funcs["toYaml"] = func(v interface{}) string {
		data, err := yaml.Marshal(v)
		if err != nil {
			return ""
		}
		return strings.TrimSuffix(string(data), "\n")
	}
	funcs["fromYaml"] = func(text string) map[string]interface{} {
		m := map[string]interface{}{}
		if err := yaml.Unmarshal([]byte(text), &m); err != nil {
			m["Error"] = err.Error()
		}
		return m
	}
	funcs["fromYamlArray"] = func(text string) []interface{} {
		a := []interface{}{}
		if err := yaml.Unmarshal([]byte(text), &a); err != nil {
			a = []interface{}{err.Error()}
		}
		return a
	}
	funcs["toJson"] = func(v interface{}) string {
		data, err := json.Marshal(v)
		if err != nil {
			return ""
		}
		return string(data)
	}
	funcs["fromJson"] = func(text string) map[string]interface{} {
		m := map[string]interface{}{}
		if err := json.Unmarshal([]byte(text), &m); err != nil {
			m["Error"] = err.Error()
		}
		return m
	}
	funcs["fromJsonArray"] = func(text string) []interface{} {
		a := []interface{}{}
		if err := json.Unmarshal([]byte(text), &a); err != nil {
			a = []interface{}{err.Error()}
		}
		return a
	}
	funcs["toYamlPretty"] = func(v interface{}) string {
		var data bytes.Buffer
		encoder := yaml3.NewEncoder(&data)
		encoder.SetIndent(2)
		if err := encoder.Encode(v); err != nil {
			return ""
		}
		return strings.TrimSuffix(data.String(), "\n")
	}
	funcs["toToml"] = func(v interface{}) string {
		var data bytes.Buffer
		if err := toml.NewEncoder(&data).Encode(v); err != nil {
			return err.Error()
		}
		return data.String()
	}
	funcs["fromToml"] = func(text string) map[string]interface{} {
		m := map[string]interface{}{}
		if err := toml.Unmarshal([]byte(text), &m); err != nil {
			m["Error"] = err.Error()
		}
		return m
	}
	funcs["fail"] = func(message string) (string, error) { return "", fmt.Errorf("%s", message) }
	funcs["include"] = func(name string, data interface{}) (string, error) {
		if names[name] > 1000 {
			return "", fmt.Errorf("rendering template has a nested reference name: %s: unable to execute template", name)
		}
		names[name]++
		defer func() { names[name]-- }()
		var out limited
		err := t.ExecuteTemplate(&out, name, data)
		return out.String(), err
	}
	funcs["tpl"] = func(text string, data interface{}) (string, error) {
		clone, err := t.Clone()
		if err != nil {
			return "", err
		}
		// A clone loses the option (golang/go#43022), and Helm sets it again.
		clone.Option("missingkey=zero").Funcs(functions(clone, names))
		parsed, err := clone.New("gotpl").Parse(text)
		if err != nil {
			return "", err
		}
		var out limited
		if err := parsed.Execute(&out, data); err != nil {
			return "", err
		}
		return strings.ReplaceAll(out.String(), "<no value>", ""), nil
	}
	funcs["required"] = func(message string, value interface{}) (interface{}, error) {
		if text, isText := value.(string); value == nil || isText && text == "" {
			return value, fmt.Errorf("%s", message)
		}
		return value, nil
	}
	return funcs
}

func render(c testCase) (r result) {
	defer func() {
		if problem := recover(); problem != nil {
			r = result{Error: fmt.Sprint("panic: ", problem)}
		}
	}()
	values := map[string]interface{}{}
	if err := yaml.Unmarshal([]byte(c.Values), &values); err != nil {
		return result{Error: "values: " + err.Error()}
	}
	t := template.New("gotpl").Option("missingkey=zero")
	t.Funcs(functions(t, map[string]int{}))
	for _, file := range c.Files {
		if _, err := t.New(file[0]).Parse(file[1]); err != nil {
			return result{Error: err.Error()}
		}
	}
	data := map[string]interface{}{"Values": values, "Release": map[string]interface{}{"Name": "release-name"}}
	done := make(chan result, 1)
	go func() {
		defer func() {
			if problem := recover(); problem != nil {
				done <- result{Error: fmt.Sprint("panic: ", problem)}
			}
		}()
		var out limited
		if err := t.ExecuteTemplate(&out, c.Run, data); err != nil {
			done <- result{Error: err.Error()}
			return
		}
		done <- result{Out: strings.ReplaceAll(out.String(), "<no value>", "")}
	}()
	select {
	case r = <-done:
		return r
	case <-time.After(3 * time.Second):
		return result{Error: "timeout"}
	}
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(make([]byte, 1<<20), 1<<26)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for in.Scan() {
		var c testCase
		if err := json.Unmarshal(in.Bytes(), &c); err != nil {
			panic(err)
		}
		out.Encode(render(c))
	}
}
