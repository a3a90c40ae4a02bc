internal import CQRencode

/// A square code (QR) as dark and light modules, at most 29 to a side, so that it fits the
/// narrowest paper.
///
/// Source: ISO/IEC 18004, by libqrencode.
package struct SquareCode: Hashable, Sendable {
  /// Why a text cannot be a code.
  package enum Fault: Error, Hashable, Sendable {
    /// Nothing to encode.
    case empty
    /// A character that is no printable ASCII: many scanners misread Chinese.
    case notASCII
    /// More than fits 29 modules a side: 53 characters, or 77 digits and capital letters.
    case tooLong
  }

  package static let largestSide = 29
  /// Light modules that a scanner wants around the code.
  package static let quietZone = 4

  package let payload: String
  /// Modules along one side.
  package let side: Int
  private let modules: [Bool]

  /// Takes the medium level of error correction where that fits, else the low one.
  package init(_ payload: String) throws(Fault) {
    guard !payload.isEmpty else { throw .empty }
    guard payload.utf8.allSatisfy({ (0x20...0x7e).contains($0) }) else { throw .notASCII }
    for level in [QR_ECLEVEL_M, QR_ECLEVEL_L] {
      guard let (side, modules) = Self.encode(payload, level), side <= Self.largestSide
      else { continue }
      self.payload = payload
      self.side = side
      self.modules = modules
      return
    }
    throw .tooLong
  }

  /// Rows from the top, columns from the left, both from 0; outside it is the quiet zone.
  package func isDark(row: Int, column: Int) -> Bool {
    guard (0..<side).contains(row), (0..<side).contains(column) else { return false }
    return modules[row * side + column]
  }

  /// nil when no version of the code holds so much.
  private static func encode(_ payload: String, _ level: QRecLevel) -> (Int, [Bool])? {
    // Version 0: the smallest that fits. Case-sensitive: letters keep their case.
    guard let code = QRcode_encodeString(payload, 0, level, QR_MODE_8, 1) else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    // The lowest bit of a module is its colour; the others say what it is for.
    let modules = (0..<(side * side)).map { code.pointee.data[$0] & 1 == 1 }
    return (side, modules)
  }
}
