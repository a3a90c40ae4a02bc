/// A code of the national item base, as far as its shape says anything: 12 characters, 14 with the
/// variant, or either behind the office's 18 characters and its level. Systems use many other codes,
/// which are left as they are.
///
/// Source: GB/T 39554.1-2020 as far as codes in use show it.
struct NationalCode {
  private let office: ArraySlice<UInt8>
  private let level: UInt8?
  private let base: [UInt8]

  /// nil for a code that does not look national.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    switch bytes.count {
    case 12, 14:
      office = []
      level = nil
      base = bytes
    case 31, 33:
      office = bytes[..<18]
      level = bytes[18]
      base = Array(bytes[19...])
    default: return nil
    }
    let isPlain = bytes.allSatisfy { Self.isDigit($0) || (65...90).contains($0) }
    guard isPlain, base.prefix(4).allSatisfy(Self.isDigit) else { return nil }
  }

  /// Two digits of GB/T 39046-2020 table A.1.
  var type: String { String(decoding: base[2..<4], as: UTF8.self) }

  /// What does not fit the shape.
  var faults: [RegisterProblem.CodeFault] {
    [
      hasRegion ? nil : .region, hasNumber ? nil : .number, hasOffice ? nil : .office,
      hasLevel ? nil : .level,
    ].compactMap { $0 }
  }

  /// Source: GB/T 2260, the first two digits of each province.
  private static let regions: [ClosedRange<Int>] = [
    0...0, 11...15, 21...23, 31...37, 41...46, 50...54, 61...65, 71...71, 81...82,
  ]

  private var hasRegion: Bool {
    let region = Int(base[0] - 48) * 10 + Int(base[1] - 48)
    return Self.regions.contains { $0.contains(region) }
  }

  /// Digits, but for a main item that has sub-items, which ends in 00Y.
  private var hasNumber: Bool {
    let tail = Array(base[9..<12])
    return base[4..<9].allSatisfy(Self.isDigit) && base[12...].allSatisfy(Self.isDigit)
      && (tail.allSatisfy(Self.isDigit) || tail == Array("00Y".utf8))
  }

  /// Source: GB 32100-2015.
  private var hasOffice: Bool {
    guard !office.isEmpty else { return true }
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    let values = office.compactMap { alphabet.firstIndex(of: $0) }
    guard values.count == 18 else { return false }
    var weight = 1
    let sum = values.prefix(17).reduce(0) { sum, value in
      defer { weight = weight * 3 % 31 }
      return sum + value * weight
    }
    return values[17] == (31 - sum % 31) % 31
  }

  /// Source: GB/T 39046-2020 table A.2.
  private var hasLevel: Bool { level.map { (49...55).contains($0) } ?? true }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
