/// How characters are read: every syllable of each, without tones, from `Resources/readings.tsv`.
///
/// Made from some 100 kB of text in about a millisecond, so a program can read it as it starts.
package struct Readings: Sendable {
  /// Of the table's characters; others have no reading.
  private static let first: UInt32 = 0x3400
  private static let last: UInt32 = 0x9fff

  /// Each syllable in ASCII letters.
  let syllables: [[UInt8]]
  /// Where the readings of each character start in `entries`; one more than there are characters.
  private let starts: [UInt32]
  private let entries: [Reading]

  /// One way to read a character.
  struct Reading {
    /// Position among the syllables.
    let syllable: UInt16
    /// Only old books read it so.
    let isOld: Bool
  }

  /// Reads lines of a syllable, the characters read so today, and those read so once, with tabs
  /// between; what is not of this form is passed over.
  ///
  /// Source: Unihan, `kMandarin`, `kTGHZ2013`, `kXHC1983`, `kHanyuPinlu`, `kHanyuPinyin`.
  package init(text: String) {
    var scanner = TableScanner()
    for byte in text.utf8 { scanner.take(byte) }
    syllables = scanner.syllables
    var starts = [UInt32](repeating: 0, count: Int(Self.last - Self.first) + 2)
    let rows = scanner.rows.filter { Self.first <= $0.character && $0.character <= Self.last }
    for row in rows { starts[Int(row.character - Self.first) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var entries = [Reading](repeating: Reading(syllable: 0, isOld: false), count: rows.count)
    for row in rows {
      let place = Int(row.character - Self.first)
      entries[Int(next[place])] = row.reading
      next[place] += 1
    }
    self.starts = starts
    self.entries = entries
  }

  /// The readings of a character, none for one that is not in the table.
  func readings(of scalar: Unicode.Scalar) -> ArraySlice<Reading> {
    guard scalar.value >= Self.first, scalar.value <= Self.last else { return [] }
    let place = Int(scalar.value - Self.first)
    return entries[Int(starts[place])..<Int(starts[place + 1])]
  }

  /// The syllables of a character, `xing`, `hang`; those of old books only where asked for.
  package func syllables(of scalar: Unicode.Scalar, withOld: Bool = false) -> [String] {
    readings(of: scalar).filter { withOld || !$0.isOld }.map {
      String(decoding: syllables[Int($0.syllable)], as: UTF8.self)
    }
  }
}

/// Takes the table byte by byte.
private struct TableScanner {
  struct Row {
    let character: UInt32
    let reading: Readings.Reading
  }

  private(set) var syllables: [[UInt8]] = []
  private(set) var rows: [Row] = []
  private var column = 0
  private var syllable: [UInt8] = []
  /// The character so far, and how many of its bytes are still to come.
  private var character: UInt32 = 0
  private var missing = 0

  init() { rows.reserveCapacity(40_000) }

  mutating func take(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"):
      column = 0
      syllable = []
    case UInt8(ascii: "\t"):
      if column == 0 { syllables.append(syllable) }
      column += 1
    case ..<0x80:
      if column == 0 { syllable.append(byte) }
    case 0x80..<0xc0:
      character = character << 6 | UInt32(byte & 0x3f)
      missing -= 1
      if missing == 0, column > 0 { rows.append(row) }
    default:
      missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
      character = UInt32(byte) & (byte >= 0xf0 ? 0x07 : byte >= 0xe0 ? 0x0f : 0x1f)
    }
  }

  private var row: Row {
    let reading = Readings.Reading(syllable: UInt16(syllables.count - 1), isOld: column > 1)
    return Row(character: character, reading: reading)
  }
}
