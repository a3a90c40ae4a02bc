/// One word that was typed, with what each syllable can use up of it.
struct TypedWord {
  let letters: [Unicode.Scalar]
  /// By the numbers of the alphabet's syllables.
  private(set) var syllableSteps: [SearchPattern.Step]
  /// False where no Latin letter was typed.
  private(set) var hasPinyin = false

  /// A state has one bit for each letter, and one for the end.
  private static let longest = 63

  init(_ typed: [Unicode.Scalar], _ alphabet: SearchAlphabet) {
    letters = Array(typed.prefix(Self.longest))
    let none = SearchPattern.Step()
    syllableSteps = [SearchPattern.Step](repeating: none, count: alphabet.syllables.count)
    let bytes = letters.map { $0.isASCII ? UInt8(truncatingIfNeeded: $0.value) : 0 }
    for (position, byte) in bytes.enumerated() where (97...122).contains(byte) {
      hasPinyin = true
      for number in alphabet.syllablesByInitial[Int(byte) - 97] {
        add(alphabet.syllables[number], to: number, bytes, position)
      }
    }
  }

  /// The syllable starts at this position: with one letter, with its initial, or in full.
  private mutating func add(
    _ syllable: [UInt8], to number: Int, _ bytes: [UInt8], _ position: Int
  ) {
    let rest = bytes.count - position
    var same = 1
    while same < syllable.count, same < rest, syllable[same] == bytes[position + same] { same += 1 }
    syllableSteps[number].use(1, at: position)
    if same >= 2, syllable[1] == UInt8(ascii: "h") { syllableSteps[number].use(2, at: position) }
    if same == syllable.count { syllableSteps[number].use(same, at: position) }
    if same == rest, same < syllable.count {
      syllableSteps[number].tail |= 1 << UInt64(position)
    }
  }
}
