"""What happens by the clock: reminders a person asked for, notices of what is due, the morning target, the evening summary."""
