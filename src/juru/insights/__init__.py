"""What conversations tell: topics, urgency, what keeps people from going on; by local rules."""
