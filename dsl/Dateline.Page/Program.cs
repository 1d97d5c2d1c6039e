// The engine waits for what the page asks: see Engine. A program has to begin somewhere.
return;
