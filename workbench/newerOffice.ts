/** What is needed of Microsoft's library to add a method to one of its classes. */
interface Library {
  readonly Excel: {
    readonly Range: { readonly prototype: object };
    readonly Worksheet: { readonly prototype: object };
    readonly CommentCollection: unknown;
  };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      createPropertyObject(
        type: unknown,
        parent: unknown,
        name: string,
        isCollection: boolean,
        flags: number,
      ): unknown;
      invokeMethod(
        object: unknown,
        name: string,
        operationType: number,
        args: readonly unknown[],
        flags: number,
        resultProcessType: number,
      ): unknown;
    };
  };
}

/**
 * The library that npm has knows ExcelApi up to 1.17, the one that Excel loads more. What the add-in uses of that is
 * added here in the library's own way.
 */
export function addNewerMembers({ Excel, OfficeExtension }: Library): void {
  const { prototype } = Excel.Range;
  if ("getDisplayedCellProperties" in prototype) return;
  Object.assign(prototype, {
    getDisplayedCellProperties(this: unknown, wanted: unknown): unknown {
      return OfficeExtension.BatchApiHelper.invokeMethod(
        this,
        "GetDisplayedCellProperties",
        0,
        [wanted],
        0,
        0,
      );
    },
  }); // Notes are asked for as comments are: by their cells, for what they say.
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    get(this: unknown): unknown {
      return OfficeExtension.BatchApiHelper.createPropertyObject(
        Excel.CommentCollection,
        this,
        "Notes",
        true,
        FOR_READING,
      );
    },
  });
}

/** The library's flag of what only reads. */
const FOR_READING = 4;
