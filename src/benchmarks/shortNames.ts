/**
 * Authorities as their own papers call them, in plain writing, with the published name. The shires that are cut short
 * here are no other words.
 */
export const SHORT_NAMES: readonly (readonly [short: string, full: string])[] = [
  ["hull", "kingston upon hull"],
  ["bcp", "bournemouth christchurch and poole"],
  ["b and nes|banes|bath and ne somerset", "bath and north east somerset"],
  ["rbwm", "windsor and maidenhead"],
  ["rbkc", "kensington and chelsea"],
  ["east riding", "east riding of yorkshire"],
  ["stoke", "stoke on trent"],
  ["telford", "telford and wrekin"],
  ["southend", "southend on sea"],
  ["stockton", "stockton on tees"],
  ["blackburn", "blackburn with darwen"],
  ["central beds", "central bedfordshire"],
  ["north northants", "north northamptonshire"],
  ["west northants", "west northamptonshire"],
  ["bucks", "buckinghamshire"],
  ["cambs", "cambridgeshire"],
  ["glos", "gloucestershire"],
  ["hants", "hampshire"],
  ["herts", "hertfordshire"],
  ["lancs", "lancashire"],
  ["leics", "leicestershire"],
  ["lincs", "lincolnshire"],
  ["notts", "nottinghamshire"],
  ["oxon", "oxfordshire"],
  ["staffs", "staffordshire"],
  ["warks", "warwickshire"],
  ["wilts", "wiltshire"],
  ["worcs", "worcestershire"],
];
