/// The letters of a catalogue, numbered, with their readings; some hundred to a few thousand.
struct SearchAlphabet: Sendable {
  private(set) var numbers: [Unicode.Scalar: UInt16] = [:]
  private(set) var readings: [[Readings.Reading]] = []
  /// Of all characters, in ASCII letters.
  let syllables: [[UInt8]]
  /// The numbers of the syllables that begin with each letter from a to z.
  let syllablesByInitial: [[Int]]
  let table: Readings

  init(_ table: Readings) {
    self.table = table
    syllables = table.syllables
    var byInitial = [[Int]](repeating: [], count: 26)
    for (number, syllable) in syllables.enumerated() {
      guard let first = syllable.first, (97...122).contains(first) else { continue }
      byInitial[Int(first) - 97].append(number)
    }
    syllablesByInitial = byInitial
  }

  var count: Int { readings.count }

  /// The number of a letter, a new one where it was not met before.
  mutating func number(_ letter: Unicode.Scalar) -> UInt16 {
    if let number = numbers[letter] { return number }
    precondition(readings.count < UInt16.max, "a catalogue has fewer letters than Unicode")
    let number = UInt16(readings.count)
    numbers[letter] = number
    readings.append(Array(table.readings(of: letter)))
    return number
  }
}
