"""Museum 002: the stale prediction, two losses, a weight of 0, and counting passes."""
