import fc from 'fast-check';

// The same cases in every run: a change is judged by what it changed, not by luck.
fc.configureGlobal({ seed: 20250902 });
