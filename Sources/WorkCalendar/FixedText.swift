/// A short text of fixed columns, such as `2026-03-02`, read without locale and without guessing.
struct FixedText {
  private let bytes: [UInt8]

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var count: Int { bytes.count }

  func has(_ character: Unicode.Scalar, at index: Int) -> Bool {
    index < bytes.count && UInt32(bytes[index]) == character.value
  }

  /// The number made by exactly `count` ASCII digits; nil where anything else stands there.
  func number(at index: Int, count: Int) -> Int? {
    guard index + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[index..<index + count] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 48
    }
    return value
  }
}

/// The decimal digits of `number`, filled up with zeros to `width`.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Division that rounds down, so that days and hours before 1970 come out right.
func floorDivision<Number: BinaryInteger>(_ value: Number, by divisor: Number) -> Number {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}
