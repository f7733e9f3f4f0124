// <lectern-player>.
