"""Museum 003: a backward that also updates."""
