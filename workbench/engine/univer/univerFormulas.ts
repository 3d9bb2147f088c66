import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import {
  IFormulaCurrentConfigService,
  IFunctionService,
  Interpreter,
  Lexer,
  NumberValueObject,
  ReferenceNodeFactory,
  UnionNodeFactory,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, ArrayValueObject } from "@univerjs/engine-formula";
import { forEngine } from "../formula/forEngine";
import type { Surroundings } from "../formula/surroundings";
import { OWN_FUNCTIONS } from "../functions/all";
import { placed } from "../functions/arrays";
import { toArrayObject, replaceFunctions } from "./univerFunctions";
import type { UniverBook } from "./univerBook";
import { mendFunctions } from "./mended/mendFunctions";

type Value = BaseReferenceObject | BaseValueObject;

/** The workbooks that are open in one Univer, each with what its formulas' words mean. */
const open = new WeakMap<Injector, Map<string, () => Surroundings>>();

/** What Excel's formulas mean changes with its sheets, names and tables. */
const CHANGES_MEANING =
  /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-name|set-worksheet-order)|defined-name|super-table/;

/**
 * Lets Univer work out formulas as Excel does: each is put into Univer's words before it is read, functions that differ
 * are ours, and what a formula is handed is its own. Gives back how to stop for this workbook.
 */
export function formulasAsExcel(book: UniverBook, surroundings: () => Surroundings): () => void {
  const { injector } = book;
  let books = open.get(injector);
  if (!books) {
    books = new Map();
    open.set(injector, books);
    teach(injector, books);
  }
  const unitId = book.workbook.getId();
  books.set(unitId, surroundings);
  const watching = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (CHANGES_MEANING.test(id)) forgetFormulas(injector);
  });
  return () => {
    watching.dispose();
    books.delete(unitId);
  };
}

/** Formulas that were read are read anew. */
export function forgetFormulas(injector: Injector): void {
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}

function teach(injector: Injector, books: ReadonlyMap<string, () => Surroundings>): void {
  replaceFunctions({ injector }, OWN_FUNCTIONS);
  replaceFunctions({ injector }, placed, true);
  mendFunctions(injector, books);
  const lexer = injector.get(Lexer);
  const config = injector.get(IFormulaCurrentConfigService);
  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => {
    const surroundings = books.get(config.getExecuteUnitId() ?? "")?.();
    return read((surroundings && forEngine(formula, surroundings)) ?? formula, ...rest);
  };
  for (const factory of [injector.get(ReferenceNodeFactory), injector.get(UnionNodeFactory)])
    ownReferences(factory);
  const interpreter = injector.get(Interpreter);
  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (data) => (isWholeFormula(data) ? shown(execute(data)) : execute(data));
  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = async (data) => {
    const result = await executeAsync(data);
    return isWholeFormula(data) ? shown(result) : result;
  };
}

/** The number that Univer gives the node of a whole formula; it also looks at parts, for what they depend on. */
const WHOLE_FORMULA = 9;

function isWholeFormula({ node }: Parameters<Interpreter["execute"]>[0]): boolean {
  return Number(node?.nodeType) === WHOLE_FORMULA;
}

interface Node {
  execute(): void;
  getValue(): unknown;
  setValue(value: unknown): void;
}

/** Univer keeps references and lets functions change them for all formulas: each gets its own. */
function ownReferences(factory: object): void {
  const making = factory as { checkAndCreateNodeType(param: unknown): Node | undefined };
  const make = making.checkAndCreateNodeType.bind(factory);
  making.checkAndCreateNodeType = (param) => {
    const node = make(param);
    if (!node) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      execute();
      const value = node.getValue() as Value | null;
      if (value?.isReferenceObject()) node.setValue(copyOf(value as BaseReferenceObject));
    };
    return node;
  };
}

function copyOf(reference: BaseReferenceObject): BaseReferenceObject {
  const copy = Object.assign(
    Object.create(Object.getPrototypeOf(reference) as object),
    reference,
  ) as BaseReferenceObject;
  copy.setRangeData({ ...reference.getRangeData() });
  return copy;
}

/** What a cell shows of a result: a blank is 0. */
function shown<T extends Value>(result: T): T | BaseValueObject {
  const value = result.isReferenceObject()
    ? (result as unknown as BaseReferenceObject).toArrayValueObject()
    : (result as BaseValueObject);
  if (value.isNull()) return NumberValueObject.create(0);
  if (!value.isArray()) return result;
  const rows = (value as ArrayValueObject).getArrayValue();
  const filled = rows.map((row) =>
    Array.from(row, (cell) => (!cell || cell.isNull() ? NumberValueObject.create(0) : cell)),
  );
  return filled.length === 1 && filled[0]?.length === 1 ? (filled[0][0] ?? result) : toArrayObject(filled);
}
