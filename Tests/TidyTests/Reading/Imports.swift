extension SourceFile {
  /// The modules the file imports, each with its line from 0.
  var imports: [(index: Int, module: String)] {
    code.indices.compactMap { index in
      let words = code[index].split(separator: " ")
      guard let place = words.firstIndex(of: "import"),
        words[..<place].allSatisfy({ $0.hasPrefix("@") || Self.access.contains($0) })
      else { return nil }
      let rest = words[(place + 1)...].drop { Self.importedKinds.contains($0) }
      return rest.first.map { (index, String($0.prefix { $0 != "." })) }
    }
  }

  private static let access: Set<Substring> = ["package", "internal", "private", "public"]
  private static let importedKinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]
}
