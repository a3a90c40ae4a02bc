/// A function, an initialiser or a computed property with its body.
struct FunctionSpan: Equatable {
  let name: String
  /// From 1, of the line that names it and of the closing brace.
  let first: Int
  let last: Int

  var length: Int { last - first + 1 }
}

/// A type declared `package`, and whether a docstring stands before it.
struct TypeDeclaration: Equatable {
  let name: String
  /// From 1.
  let line: Int
  let isDocumented: Bool
}

extension SourceFile {
  /// Every function, initialiser, subscript and computed property that has a body.
  var functions: [FunctionSpan] {
    code.indices.compactMap { index in
      guard let name = functionName(code[index]), let last = endOfBody(from: index) else {
        return nil
      }
      return FunctionSpan(name: name, first: index + 1, last: last + 1)
    }
  }

  /// Every type that the line says is `package`.
  var packageTypes: [TypeDeclaration] {
    code.indices.compactMap { index in
      let words = code[index].split { !$0.isLetter && !$0.isNumber && $0 != "_" }
      guard words.contains("package"),
        let kind = words.firstIndex(where: { Self.typeKinds.contains($0) }),
        words[..<kind].allSatisfy({ Self.modifiers.contains($0) || $0.first?.isUppercase == true }),
        words.indices.contains(kind + 1)
      else { return nil }
      let name = String(words[kind + 1])
      return TypeDeclaration(name: name, line: index + 1, isDocumented: hasDocstring(above: index))
    }
  }

  private static let typeKinds: Set<Substring> = [
    "struct", "enum", "class", "actor", "protocol", "typealias",
  ]
  private static let modifiers: Set<Substring> = [
    "package", "private", "fileprivate", "internal", "public", "final", "indirect", "static",
    "override", "mutating", "nonisolated", "isolated", "convenience", "required", "consuming",
    "borrowing", "lazy", "unsafe", "class", "inlinable", "usableFromInline", "discardableResult",
    "escaping", "concurrent", "inline", "__always", "unchecked",
  ]

  private func hasDocstring(above index: Int) -> Bool {
    var above = index - 1
    while above >= 0, code[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
    guard above >= 0 else { return false }
    return lines[above].drop { $0 == " " }.hasPrefix("///")
  }

  /// The name if the line declares something with a body, such as `decide` or `init`.
  private func functionName(_ line: String) -> String? {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    guard let kind = words.firstIndex(where: { !Self.modifiers.contains($0) }),
      // A dot makes it a call, such as `.init(…)` at the start of a line.
      line[..<words[kind].startIndex].last != "."
    else { return nil }
    switch words[kind] {
    case "init": return "init"
    case "subscript": return "subscript"
    case "func": return words.indices.contains(kind + 1) ? String(words[kind + 1]) : "operator"
    case "var" where line.hasSuffix("{") && !line.contains("="):
      return words.indices.contains(kind + 1) ? String(words[kind + 1]) : nil
    default: return nil
    }
  }

  /// The line of the brace that closes the first body opened from a declaration on; nil if the
  /// declaration has none, as in a protocol.
  private func endOfBody(from start: Int) -> Int? {
    var brackets = 0
    var braces = 0
    for index in start..<code.count {
      if index > start, braces == 0, brackets == 0, functionName(code[index]) != nil { return nil }
      for byte in code[index].utf8 {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): brackets -= 1
        case UInt8(ascii: "{") where brackets == 0 || braces > 0: braces += 1
        case UInt8(ascii: "}") where brackets == 0 || braces > 0:
          braces -= 1
          if braces == 0 { return index }
          if braces < 0 { return nil }
        default: break
        }
      }
    }
    return nil
  }
}
