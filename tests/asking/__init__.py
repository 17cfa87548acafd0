"""Questions that the page answers itself."""
