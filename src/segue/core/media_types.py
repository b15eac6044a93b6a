"""What Segue opens, as the desktop names it: the desktop entry and the player on the bus tell the same."""

#: Of music, and of videos.
_MUSIC = (
    "application/vnd.ms-asf",
    "audio/AMR",
    "audio/aac",
    "audio/ac3",
    "audio/basic",
    "audio/flac",
    "audio/matroska",
    "audio/mp2",
    "audio/mp4",
    "audio/mpeg",
    "audio/ogg",
    "audio/vnd.dts",
    "audio/vnd.rn-realaudio",
    "audio/vnd.wave",
    "audio/webm",
    "audio/x-aifc",
    "audio/x-aiff",
    "audio/x-ape",
    "audio/x-caf",
    "audio/x-dff",
    "audio/x-dsf",
    "audio/x-flac+ogg",
    "audio/x-m4b",
    "audio/x-matroska",
    "audio/x-ms-wma",
    "audio/x-musepack",
    "audio/x-opus+ogg",
    "audio/x-speex",
    "audio/x-speex+ogg",
    "audio/x-tta",
    "audio/x-vorbis+ogg",
    "audio/x-wav",
    "audio/x-wavpack",
    "video/3gpp",
    "video/matroska",
    "video/mp4",
    "video/mpeg",
    "video/ogg",
    "video/quicktime",
    "video/vnd.avi",
    "video/webm",
    "video/x-flv",
    "video/x-matroska",
    "video/x-ms-wmv",
    "video/x-msvideo",
    "video/x-theora+ogg",
)

#: Of texts that name music, and of folders.
_LISTS = (
    "application/vnd.apple.mpegurl",
    "application/x-cue",
    "application/xspf+xml",
    "audio/x-mpegurl",
    "audio/x-scpls",
    "inode/directory",
)

#: By the names of the shared database of the freedesktop, old and new.
MEDIA_TYPES = (*_MUSIC, *_LISTS)
