/** `offline`: no answer at all; `missing`: an error status; `breach`: the file is not what the contract says. */
export type LoadFailure = 'offline' | 'missing' | 'breach';
