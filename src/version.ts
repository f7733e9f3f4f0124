// The version of Lectern: part of every key, so that a new version renders anew.

export const VERSION = '0.1.0';
