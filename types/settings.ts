/** One subscribe-message template as the mini-program's account has it; field keys are fixed by the chosen template. */
export interface TemplateSetting<Field extends string> {
  templateId: string;
  title: string;
  fields: Record<Field, string>;
}

/** What a deployment sets: `.settings.json`, overridden by `.settings.local.json`. Nothing secret. */
export interface Settings {
  appid: string;
  /** The cloud environment's id. */
  env: string;
  town: string;
  /** The first administrator; every other role comes by invitation. Empty in the demo. */
  adminOpenid: string;
  templates: {
    /** To staff: something is theirs. */
    task: TemplateSetting<'number' | 'category' | 'place' | 'due' | 'state'>;
    /** To the reporter and followers: something happened. */
    progress: TemplateSetting<'number' | 'category' | 'state' | 'note' | 'at'>;
  };
}
