"""Pictures of every screen and state: ``python -m tests.gallery [scene ...]`` writes them to ``build/gallery/``."""
