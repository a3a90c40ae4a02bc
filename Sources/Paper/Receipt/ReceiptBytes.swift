/// The commands of a receipt printer, one after the other, and text between them.
///
/// Source: Epson's ESC/POS command reference; the printers sold in China understand the same.
struct ReceiptBytes {
  private(set) var bytes: [UInt8]
  private let encoding: GB18030

  private static let esc: UInt8 = 0x1b
  private static let fs: UInt8 = 0x1c
  private static let gs: UInt8 = 0x1d

  /// The printer as after switching on, reading Chinese.
  /// - Throws: as `GB18030`.
  init() throws(PrintFailure) {
    encoding = try GB18030()
    // ESC @, FS &
    bytes = [Self.esc, 0x40, Self.fs, 0x26]
  }

  mutating func line(_ text: String) {
    bytes += encoding.bytes(of: text)
    bytes.append(0x0a)
  }

  mutating func centre(_ isOn: Bool) { bytes += [Self.esc, 0x61, isOn ? 1 : 0] }
  mutating func bold(_ isOn: Bool) { bytes += [Self.esc, 0x45, isOn ? 1 : 0] }
  /// Twice as wide and as high.
  mutating func double(_ isOn: Bool) { bytes += [Self.gs, 0x21, isOn ? 0x11 : 0] }

  /// The printer draws the code itself: model 2, medium correction.
  /// - Parameter module: dots along a side.
  mutating func code(_ payload: String, module: UInt8) {
    command([0x31, 0x41, 0x32, 0])
    command([0x31, 0x43, module])
    command([0x31, 0x45, 0x31])
    command([0x31, 0x50, 0x30] + payload.utf8)
    command([0x31, 0x51, 0x30])
  }

  /// GS ( k with its length.
  private mutating func command(_ body: [UInt8]) {
    let length = body.count
    bytes += [Self.gs, 0x28, 0x6b, UInt8(length & 0xff), UInt8(length >> 8)] + body
  }

  /// Feeds until the last line is before the knife, and cuts but for a hinge. A printer without a
  /// knife feeds only.
  mutating func cut() { bytes += [Self.gs, 0x56, 0x42, 0] }
}
