internal import Glibc
internal import TextWidth

/// Text in the encoding of Chinese printers, by the system's own tables.
///
/// Source: GB 18030; iconv(3).
final class GB18030 {
  private static let name = "GB18030"
  private let converter: iconv_t

  /// - Throws: `.noEncoding` where the system has no table of it.
  init() throws(PrintFailure) {
    guard let converter = iconv_open(Self.name, "UTF-8"), Int(bitPattern: converter) != -1 else {
      throw PrintFailure(.noEncoding, target: Self.name, detail: String(cString: strerror(errno)))
    }
    self.converter = converter
  }

  deinit { iconv_close(converter) }

  /// Never a control character, whatever the text holds: those come out as `?`. Marks without a
  /// width of their own are left out, since a printer would give them one.
  func bytes(of text: some StringProtocol) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      guard scalar.isPrintable else { return [UInt8(ascii: "?")] }
      if scalar.isASCII { return [UInt8(scalar.value)] }
      return scalar.columns == 0 ? [] : bytes(of: scalar)
    }
  }

  /// Two or four bytes; two for a box where the tables have no such character.
  private func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    var source = Array(String(scalar).utf8).map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 8)
    var (left, room) = (source.count, target.count)
    let result = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    guard result != -1, left == 0 else { return [0xa1, 0xf5] }
    return target.dropLast(room).map { UInt8(bitPattern: $0) }
  }
}
