import { text } from "../args";
import { hostClass } from "../hostClass";

/** Excel.Setting; it stands for its key. */
export const setting = hostClass<string>({
  name: "Setting",
  identity: (key) => ({ _Id: key }),
  properties: {
    key: { get: (key) => key },
    value: {
      get: (key, host) => host.engine.settings.get(key),
      set: (key, value, host) => void host.engine.settings.set(key, value),
    },
  },
  methods: {
    delete: (key, _args, host) => void host.engine.settings.delete(key),
  },
});

/** Excel.SettingCollection */
export const settingCollection = hostClass<null>({
  name: "SettingCollection",
  items: (_self, host) => [...host.engine.settings.keys()].map((key) => setting(host, key)),
  find: (_self, key, host) => (host.engine.settings.has(text(key)) ? setting(host, text(key)) : null),
  methods: {
    add: (_self, [key, value], host) => {
      host.engine.settings.set(text(key), value);
      return setting(host, text(key));
    },
  },
});
