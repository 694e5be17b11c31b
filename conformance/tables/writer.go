// Writes layers with a table of contents, with the libraries of their own projects:
//
//	writer estargz TAR BLOB MIN_CHUNK_SIZE CHUNK_SIZE    prints the diffID and the digest of the table
//	writer ztoc BLOB ZTOC SPAN_SIZE                      writes the zTOC of a gzip-compressed layer
//
// Build with Debian's packages golang-github-containerd-stargz-snapshotter-dev and
// golang-github-awslabs-soci-snapshotter-dev: GO111MODULE=off GOPATH=/usr/share/gocode go build writer.go
package main

import (
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/awslabs/soci-snapshotter/ztoc"
	"github.com/containerd/stargz-snapshotter/estargz"
)

func main() {
	switch os.Args[1] {
	case "estargz":
		writeEstargz(os.Args[2], os.Args[3], number(os.Args[4]), number(os.Args[5]))
	case "ztoc":
		writeZtoc(os.Args[2], os.Args[3], int64(number(os.Args[4])))
	}
}

func writeEstargz(tar, target string, minChunkSize, chunkSize int) {
	in, err := os.Open(tar)
	check(err)
	stat, err := in.Stat()
	check(err)
	options := []estargz.Option{estargz.WithCompressionLevel(6), estargz.WithChunkSize(chunkSize)}
	if minChunkSize > 0 {
		options = append(options, estargz.WithMinChunkSize(minChunkSize))
	}
	blob, err := estargz.Build(io.NewSectionReader(in, 0, stat.Size()), options...)
	check(err)
	write(target, blob)
	check(blob.Close())
	fmt.Println(blob.DiffID(), blob.TOCDigest())
}

func writeZtoc(blob, target string, spanSize int64) {
	table, err := ztoc.NewBuilder("seaworthy").BuildZtoc(blob, spanSize)
	check(err)
	reader, _, err := ztoc.Marshal(table)
	check(err)
	write(target, reader)
}

func write(path string, from io.Reader) {
	out, err := os.Create(path)
	check(err)
	_, err = io.Copy(out, from)
	check(err)
	check(out.Close())
}

func number(text string) int {
	value, err := strconv.Atoi(text)
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
