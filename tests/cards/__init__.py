"""The picture that a shared link shows: one for each page in each language, made by `python run.py cards`."""
