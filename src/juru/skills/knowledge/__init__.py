"""Answers from a workspace's own documents: sources, search, answers with their source, red flags, evaluation."""
