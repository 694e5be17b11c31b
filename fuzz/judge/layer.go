package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
)

// Larger files are listed without their content, because a sparse file can state any size.
const maxContent = 4 << 20

// Types that runtimes unpack; 'g' is a global header, which they ignore or refuse.
var letters = map[byte]byte{
	tar.TypeReg: 'f', tar.TypeLink: 'h', tar.TypeSymlink: 's', tar.TypeChar: 'c', tar.TypeBlock: 'b',
	tar.TypeDir: 'd', tar.TypeFifo: 'p',
}

// Types that runtimes refuse and other readers know.
var unusualLetters = map[byte]byte{'7': 'f', 'S': 'f', 'D': 'd', 'V': 0}

func plain(data []byte) (io.Reader, error) {
	if bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		return gzip.NewReader(bytes.NewReader(data))
	}
	return bytes.NewReader(data), nil
}

// judgeLayer lists the entries of a layer, one a line.
func judgeLayer(data []byte) (byte, []byte) {
	source, err := plain(data)
	if err != nil {
		return refuse(err)
	}
	status := byte(accepted)
	listing := make([]byte, 0, 4096)
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
		letter, known := letters[header.Typeflag]
		if !known {
			if letter, known = unusualLetters[header.Typeflag]; !known {
				return refuse(fmt.Errorf("unhandled type %q", header.Typeflag))
			}
			status = unusual
			if letter == 0 {
				continue
			}
		}
		if listing, err = appendEntry(listing, letter, header, reader); err != nil {
			return refuse(err)
		}
	}
	// Runtimes read the rest for the diffID.
	if _, err := io.Copy(io.Discard, source); err != nil {
		return refuse(err)
	}
	return status, listing
}

func appendEntry(line []byte, letter byte, header *tar.Header, content io.Reader) ([]byte, error) {
	line = append(line, letter, ' ')
	line = append(appendName(line, header.Name), ' ')
	size := int64(0)
	if letter == 'f' {
		size = header.Size
	}
	line = append(strconv.AppendInt(line, size, 10), ' ')
	line = append(strconv.AppendInt(line, header.Mode, 8), ' ')
	line = append(strconv.AppendInt(line, int64(header.Uid), 10), ' ')
	line = append(strconv.AppendInt(line, int64(header.Gid), 10), ' ')
	if letter == 's' || letter == 'h' {
		line = appendName(line, header.Linkname)
	}
	line = append(line, ' ')
	if letter == 'f' && size <= maxContent {
		hash := sha256.New()
		if _, err := io.Copy(hash, content); err != nil {
			return nil, err
		}
		line = hex.AppendEncode(line, hash.Sum(nil))
	}
	return append(line, '\n'), nil
}

const digits = "0123456789ABCDEF"

// appendName writes a name with every byte that is not plain ASCII as %XX.
func appendName(line []byte, name string) []byte {
	for i := 0; i < len(name); i++ {
		c := name[i]
		if c <= 0x20 || c > 0x7e || c == '%' {
			line = append(line, '%', digits[c>>4], digits[c&15])
		} else {
			line = append(line, c)
		}
	}
	return line
}
