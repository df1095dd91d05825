"""The programme a person follows: phases, week, sessions and doses."""
