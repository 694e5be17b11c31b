// The judge reads cases from standard input and answers with what a runtime sees in them. It uses nothing but Go's
// standard library, whose archive/tar, compress/gzip and encoding/json containerd, Docker, Podman and umoci use.
//
// A case is a kind (one byte), a length (four bytes, big-endian) and that many bytes. An answer is a status (one byte),
// a length and that many bytes: a listing, a document or the reason of a refusal.
package main

import (
	"bufio"
	"encoding/binary"
	"fmt"
	"io"
	"os"
)

const (
	accepted = 0
	refused  = 1
	// The bytes can be read, but runtimes refuse the type of an entry.
	unusual = 2
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	for {
		var head [5]byte
		if _, err := io.ReadFull(in, head[:]); err != nil {
			out.Flush()
			return
		}
		data := make([]byte, binary.BigEndian.Uint32(head[1:]))
		if _, err := io.ReadFull(in, data); err != nil {
			fmt.Fprintln(os.Stderr, "a case is incomplete:", err)
			os.Exit(1)
		}
		status, answer := judge(head[0], data)
		var reply [5]byte
		reply[0] = status
		binary.BigEndian.PutUint32(reply[1:], uint32(len(answer)))
		out.Write(reply[:])
		out.Write(answer)
		if in.Buffered() == 0 {
			out.Flush()
		}
	}
}

func judge(kind byte, data []byte) (byte, []byte) {
	switch kind {
	case 't':
		return judgeLayer(data)
	case 'a':
		return judgeArchive(data)
	default:
		return judgeDocument(kind, data)
	}
}

func refuse(err error) (byte, []byte) {
	return refused, []byte(err.Error())
}
