internal import CPango

/// Pango and Cairo, once they are in memory.
struct PangoLibrary {
  let functions: CPangoFunctions

  /// In this order, the first that has a character: the font that the program asks for, then what
  /// halls have besides, then the one with the rare surnames beyond the first plane. Behind them Pango
  /// looks through every font of the machine.
  static let fonts =
    "WenQuanYi Zen Hei, Noto Sans CJK SC, WenQuanYi Micro Hei, Source Han Sans SC, BabelStone Han, Sans"
  /// The Debian packages that bring what is missing.
  static let libraryPackage = "libpangocairo-1.0-0"
  static let fontPackage = "fonts-wqy-zenhei"

  /// Loads the libraries at the first call, some 30 ms.
  /// - Throws: `.noPDFLibrary`; it stays so until the program is started again.
  init() throws(PrintFailure) {
    var missing: UnsafePointer<CChar>?
    guard let table = cpango_functions(&missing) else {
      throw PrintFailure(
        .noPDFLibrary, target: missing.map { String(cString: $0) } ?? "",
        detail: Self.libraryPackage)
    }
    functions = table.pointee
  }
}
