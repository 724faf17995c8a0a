"""Workspaces and the people in them: members who sign in, contacts who write."""
