"""Tests of bpkit's mathematics: one file for each module of bpkit, and the table of published numbers."""
