import Glibc

/// A receipt printer that writes down what it was told: what it draws, line by line.
///
/// Source: Epson's ESC/POS command reference. Whatever is no command that a sheet may use is a
/// fault, and so is a control character in a text.
struct ReceiptPrinter {
  enum Fault: Error { case unknown([UInt8]), cutShort, notGB18030([UInt8]) }

  struct Line {
    let text: String
    /// As the printer counts: ASCII one column, else two; twice that in double size.
    let columns: Int
  }

  private(set) var lines: [Line] = []
  /// What it was told, in words.
  private(set) var dump = ""
  private(set) var codes: [String] = []
  private(set) var cuts = 0
  private var isDouble = false
  private var isChinese = false
  private var stored = ""

  init(playing bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty { try step(&rest) }
  }

  private mutating func step(_ rest: inout ArraySlice<UInt8>) throws {
    let known: [([UInt8], (inout ReceiptPrinter) -> String)] = [
      (
        [0x1b, 0x40],
        {
          $0.isDouble = false; return "initialise"
        }
      ),
      (
        [0x1c, 0x26],
        {
          $0.isChinese = true; return "Chinese"
        }
      ),
      ([0x1b, 0x61, 0], { _ in "left" }), ([0x1b, 0x61, 1], { _ in "centre" }),
      ([0x1b, 0x45, 1], { _ in "bold" }), ([0x1b, 0x45, 0], { _ in "light" }),
      (
        [0x1d, 0x21, 0x11],
        {
          $0.isDouble = true; return "double"
        }
      ),
      (
        [0x1d, 0x21, 0],
        {
          $0.isDouble = false; return "single"
        }
      ),
      (
        [0x1d, 0x56, 0x42, 0],
        {
          $0.cuts += 1; return "feed and cut"
        }
      ),
    ]
    for (bytes, act) in known where rest.starts(with: bytes) {
      rest = rest.dropFirst(bytes.count)
      dump += "[\(act(&self))]\n"
      return
    }
    if rest.starts(with: [0x1d, 0x28, 0x6b]) { return try code(&rest) }
    guard let first = rest.first, first >= 0x20 || first == 0x0a else {
      throw Fault.unknown(Array(rest.prefix(4)))
    }
    try text(&rest)
  }

  private mutating func code(_ rest: inout ArraySlice<UInt8>) throws {
    let head = Array(rest.prefix(5))
    guard head.count == 5 else { throw Fault.cutShort }
    let body = Array(rest.dropFirst(5).prefix(Int(head[3]) + Int(head[4]) << 8))
    rest = rest.dropFirst(5 + body.count)
    switch body.prefix(2) {
    case [0x31, 0x41]: dump += "[code: model \(body[2] - 0x30)]\n"
    case [0x31, 0x43]: dump += "[code: \(body[2]) dots a module]\n"
    case [0x31, 0x45]:
      dump += "[code: correction \("LMQH".dropFirst(Int(body[2]) - 48).prefix(1))]\n"
    case [0x31, 0x50]:
      stored = String(decoding: body.dropFirst(3), as: UTF8.self)
      dump += "[code: \(stored)]\n"
    case [0x31, 0x51]:
      codes.append(stored)
      dump += "[code: print]\n"
    default: throw Fault.unknown(body)
    }
  }

  /// Up to the line feed; four bytes where the second is a digit, as GB 18030 has it.
  private mutating func text(_ rest: inout ArraySlice<UInt8>) throws {
    var columns = 0
    var line: [UInt8] = []
    while let byte = rest.first, byte != 0x0a {
      let isWide = byte >= 0x81
      let isLong = isWide && rest.dropFirst().first.map { (0x30...0x39).contains($0) } == true
      let length = isLong ? 4 : isWide ? 2 : 1
      let character = rest.prefix(length)
      guard character.count == length, isWide ? isChinese : (0x20...0x7e).contains(byte) else {
        throw Fault.unknown(Array(character))
      }
      line += character
      columns += (isWide ? 2 : 1) * (isDouble ? 2 : 1)
      rest = rest.dropFirst(length)
    }
    guard rest.first == 0x0a else { throw Fault.cutShort }
    rest = rest.dropFirst()
    let text = try Self.decoded(line)
    lines.append(Line(text: text, columns: columns))
    dump += text + "\n"
  }

  private static func decoded(_ bytes: [UInt8]) throws -> String {
    let converter = iconv_open("UTF-8", "GB18030")
    defer { iconv_close(converter) }
    var source = bytes.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: bytes.count * 4 + 4)
    var (left, room) = (source.count, target.count)
    let result = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    guard result != -1 else { throw Fault.notGB18030(bytes) }
    return String(decoding: target.dropLast(room).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
