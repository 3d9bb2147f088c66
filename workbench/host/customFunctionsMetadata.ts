/** What the add-in's metadata says of its functions, as custom-functions-metadata writes it. */
export interface CustomFunctionsMetadata {
  readonly functions: readonly CustomFunctionMetadata[];
  /** Set by hand in the metadata: errors in the arguments reach functions with parameters of any type. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly CustomFunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
}

export interface CustomFunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}
