/** A message in both languages, each in ICU MessageFormat: `{count, plural, one {# target} other {# targets}}`. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** A tree of messages: one file for each feature under `messages/`, both languages side by side. */
export interface Messages {
  readonly [key: string]: Message | Messages;
}
