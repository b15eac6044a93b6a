"""Reads the tags of files, in processes of their own that a damaged file may bring down.

`content.read_content` is what such a process does with one file; `pool.TagPool` is those processes, seen from the
program, which itself need not bring mutagen.
"""
