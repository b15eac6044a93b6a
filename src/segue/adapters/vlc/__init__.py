"""libVLC: it decodes, and a speaker of our own plays what it decoded."""
