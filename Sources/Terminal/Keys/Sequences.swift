internal import TextWidth

/// The escape sequences of keys that xterm, VTE, the Linux console and PuTTY send.
nonisolated enum Sequences {
  /// After Esc O.
  static let ss3: [UInt8: Key] = {
    var keys: [UInt8: Key] = [
      UInt8(ascii: "M"): .enter, UInt8(ascii: "X"): .character("="),
      UInt8(ascii: "P"): .f1, UInt8(ascii: "Q"): .f2, UInt8(ascii: "R"): .f3,
      UInt8(ascii: "S"): .f4,
    ]
    keys.merge(cursor) { first, _ in first }
    // The keypad in application mode: `j` to `y` stand for `*` to `9`.
    for byte in UInt8(ascii: "j")...UInt8(ascii: "y") {
      keys[byte] = .character(Character(Unicode.Scalar(byte - 0x40)))
    }
    return keys
  }()

  private static let cursor: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .f1, 12: .f2, 13: .f3, 14: .f4, 15: .f5, 17: .f6, 18: .f7, 19: .f8, 20: .f9, 21: .f10,
    23: .f11, 24: .f12,
  ]

  /// The key of Esc [ parameters final; nil when it is none.
  static func key(final: UInt8, parameters: String) -> Key? {
    if parameters == "[" { return linuxConsole[final] }
    let numbers = parameters.split(separator: ";").map { Int($0) }
    let shifted = numbers.count > 1 && numbers[1] == 2
    switch final {
    case UInt8(ascii: "~"):
      return numbers.first.flatMap { $0 }.flatMap { numbered[$0] }?.shifted(shifted)
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      guard numbers.isEmpty || numbers[0] == 1 else { return nil }
      return Key.function(Int(final - UInt8(ascii: "P")) + 1).shifted(shifted)
    default:
      guard numbers.isEmpty || numbers[0] == 1 else { return nil }
      return cursor[final]
    }
  }

  /// Esc [ row ; column R. In row 1 it would be F3 with Shift or Control, and is taken for that.
  static func place(_ parameters: String) -> Position? {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    guard numbers.count == 2, numbers[0] > 1 else { return nil }
    return Position(row: numbers[0], column: numbers[1])
  }

  /// Esc [ [ A to E.
  private static let linuxConsole: [UInt8: Key] = [
    UInt8(ascii: "A"): .f1, UInt8(ascii: "B"): .f2, UInt8(ascii: "C"): .f3,
    UInt8(ascii: "D"): .f4, UInt8(ascii: "E"): .f5,
  ]
}

nonisolated extension Key {
  /// The key of one scalar that is no part of a sequence; nil when it means nothing.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0a, 0x0d: self = .enter
    case 0x09: self = .tab
    case 0x08, 0x7f: self = .backspace
    case 0x01...0x1a: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    default:
      guard scalar.isPrintable else { return nil }
      self = .character(Character(scalar))
    }
  }

  /// Shift and F1 to F12 are F13 to F24; of other keys, Shift makes nothing else.
  fileprivate func shifted(_ shift: Bool) -> Key {
    guard shift, case .function(let number) = self, number <= 12 else { return self }
    return .function(number + 12)
  }
}
