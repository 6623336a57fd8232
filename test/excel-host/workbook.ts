/** Excel.Workbook, the root of every path, with Application and NamedItemCollection. */
import { ApiError, type ApiObject, type ApiType, bind, invalidArgument, text } from "./api";
import { NameModel, type BookModel } from "./model";
import { worksheets } from "./worksheet";

export function workbook(book: BookModel): ApiObject {
  return bind(WORKBOOK, book);
}

const WORKBOOK: ApiType<BookModel> = {
  name: "Workbook",
  get: { name: (book) => book.fileName, readOnly: (book) => book.readOnly },
  link: {
    application: (book) => bind(APPLICATION, book),
    worksheets,
    names: (book) => bind(NAMES, book),
    protection: (book) => bind(PROTECTION, book),
    properties: (book) => bind(PROPERTIES, book),
  },
};

const PROPERTIES: ApiType<BookModel> = {
  name: "DocumentProperties",
  link: { custom: (book) => bind(CUSTOM_PROPERTIES, book) },
};

const CUSTOM_PROPERTIES: ApiType<BookModel> = {
  name: "CustomPropertyCollection",
  items: ({ customProperties }) => [...customProperties].map((entry) => bind(CUSTOM_PROPERTY, entry)),
};

const CUSTOM_PROPERTY: ApiType<readonly [key: string, value: string | number | boolean]> = {
  name: "CustomProperty",
  identity: ([key]) => ({ _Id: key }),
  get: { key: ([key]) => key, value: ([, value]) => value },
};

/** Both only keep Excel from working twice; the stand-in calculates when values are asked for. */
const APPLICATION: ApiType<BookModel> = {
  name: "Application",
  call: {
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const PROTECTION: ApiType<BookModel> = {
  name: "WorkbookProtection",
  get: { protected: (book) => book.structureProtected },
};

/** By name: that of the active sheet before that of the workbook, as a formula there would find it. */
function found(book: BookModel, key: unknown): NameModel {
  const wanted = text(key).toUpperCase();
  const same = book.names.filter((item) => item.name.toUpperCase() === wanted);
  const name =
    same.find(({ scope }) => scope !== null && scope === book.active) ??
    same.find(({ scope }) => scope === null);
  if (name === undefined) throw new ApiError("ItemNotFound", `no name ${text(key)}`);
  return name;
}

/** What a name refers to: "='Sheet'!$A$1:$B$2" of a sheet that is there. */
function reference(book: BookModel, value: unknown): string {
  const formula = text(value);
  const sheet = /^='((?:[^']|'')+)'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/
    .exec(formula)?.[1]
    ?.replaceAll("''", "'");
  if (sheet === undefined || book.sheet(sheet) === undefined)
    throw invalidArgument(`refers to nothing: ${formula}`);
  return formula;
}

const NAMES: ApiType<BookModel> = {
  name: "NamedItemCollection",
  items: (book) => book.names.map((name) => named(book, name)),
  item: (book, key) => named(book, found(book, key)),
  call: {
    getItem: (book, [key]) => named(book, found(book, key)),
    add: (book, [name, refersTo]) => {
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(text(name)))
        throw invalidArgument(`no name: ${text(name)}`);
      const wanted = text(name).toUpperCase();
      // Also where only the active sheet has such a name for itself (2875).
      const taken = (item: NameModel): boolean => item.scope === null || item.scope === book.active;
      if (book.names.some((item) => item.name.toUpperCase() === wanted && taken(item))) {
        throw new ApiError("ItemAlreadyExists", `there is a name ${text(name)}`);
      }
      const item = new NameModel(text(name), reference(book, refersTo));
      book.names.push(item);
      return named(book, item);
    },
  },
};

interface NameTarget {
  readonly book: BookModel;
  readonly name: NameModel;
}

function named(book: BookModel, name: NameModel): ApiObject {
  return bind(NAME, { book, name });
}

const NAME: ApiType<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name, Name: name.name }),
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    scope: ({ name }) => (name.scope === null ? "Workbook" : "Worksheet"),
  },
  set: { formula: ({ book, name }, value) => void (name.formula = reference(book, value)) },
  call: {
    delete: ({ book, name }) => {
      book.names = book.names.filter((item) => item !== name);
    },
  },
};
