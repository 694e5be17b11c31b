package main

import (
	"archive/tar"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

type file struct {
	kind byte
	link string
	data []byte
}

type savedImage struct {
	Config string   `json:"config"`
	Tags   []string `json:"tags"`
	Layers []string `json:"layers"`
}

// judgeArchive reads a docker archive twice: as skopeo, which takes the first entry of a name, and as docker load, which
// takes the last. It refuses archives that differ.
func judgeArchive(data []byte) (byte, []byte) {
	source, err := plain(data)
	if err != nil {
		return refuse(err)
	}
	first, last := map[string]file{}, map[string]file{}
	reader := tar.NewReader(source)
	for {
		header, err := reader.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return refuse(err)
		}
		if header.Typeflag == tar.TypeXGlobalHeader {
			continue
		}
		if _, known := letters[header.Typeflag]; !known {
			return refuse(fmt.Errorf("unhandled type %q", header.Typeflag))
		}
		if header.Size > maxContent {
			return refuse(errors.New("too large"))
		}
		content, err := io.ReadAll(reader)
		if err != nil {
			return refuse(err)
		}
		name := clean(header.Name)
		entry := file{header.Typeflag, header.Linkname, content}
		if _, exists := first[name]; !exists {
			first[name] = entry
		}
		last[name] = entry
	}
	if _, err := io.Copy(io.Discard, source); err != nil {
		return refuse(err)
	}
	a, err := imagesIn(first)
	if err != nil {
		return refuse(err)
	}
	b, err := imagesIn(last)
	if err != nil {
		return refuse(err)
	}
	if string(a) != string(b) {
		return refuse(errors.New("the first and the last entries of a name differ"))
	}
	return accepted, a
}

func clean(name string) string {
	return strings.TrimPrefix(path.Clean("/"+name), "/")
}

func find(files map[string]file, name string) ([]byte, error) {
	current := clean(name)
	for hops := 0; hops < 40; hops++ {
		entry, exists := files[current]
		switch {
		case !exists:
			return nil, fmt.Errorf("%s is missing", name)
		case entry.kind == tar.TypeReg:
			return entry.data, nil
		case entry.kind == tar.TypeSymlink && strings.HasPrefix(entry.link, "/"):
			current = clean(entry.link)
		case entry.kind == tar.TypeSymlink:
			current = clean(path.Join(path.Dir("/"+current), entry.link))
		case entry.kind == tar.TypeLink:
			current = clean(entry.link)
		default:
			return nil, fmt.Errorf("%s is not a file", name)
		}
	}
	return nil, fmt.Errorf("%s is a circular link", name)
}

func imagesIn(files map[string]file) ([]byte, error) {
	document, err := find(files, "manifest.json")
	if err != nil {
		return nil, err
	}
	var listed []saved
	if err := json.Unmarshal(document, &listed); err != nil {
		return nil, err
	}
	images := make([]savedImage, 0, len(listed))
	for _, entry := range listed {
		config, err := find(files, entry.Config)
		if err != nil {
			return nil, err
		}
		result := savedImage{Config: digestOf(config), Tags: append([]string{}, entry.RepoTags...), Layers: []string{}}
		for _, name := range entry.Layers {
			layer, err := find(files, name)
			if err != nil {
				return nil, err
			}
			result.Layers = append(result.Layers, digestOf(layer))
		}
		images = append(images, result)
	}
	return json.Marshal(images)
}

func digestOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
