/** What the add-in's metadata says of its functions, in the form that Excel takes. */
export interface CustomFunctionsMetadata {
  readonly functions: readonly CustomFunctionMetadata[];
  /** Lists of words that Excel offers while an argument is typed. */
  readonly enums?: readonly CustomEnum[];
  /** Cells with data types of their own reach functions with parameters of any type. */
  readonly allowCustomDataForDataTypeAny?: boolean;
  /** Errors in the arguments reach functions with parameters of any type. */
  readonly allowErrorForDataTypeAny?: boolean;
}

/** A custom function as an add-in's `functions.json` describes it. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean; readonly supportSync?: boolean };
}

/** An argument of a custom function; what is left out has Excel's default. */
export interface CustomFunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** The id of a list of words. */
  readonly customEnumId?: string;
}

/** The values that Excel offers for an argument while it is typed. */
export interface CustomEnum {
  readonly id: string;
  readonly type: string;
  readonly values: readonly {
    readonly name: string;
    readonly stringValue?: string;
    readonly tooltip?: string;
  }[];
}
