extension Unicode.Scalar {
  /// Nothing to see by itself, and able to change what stands beside it: marks that turn the
  /// direction of writing, joiners and breaks of no width, tags, and what is kept free for more of
  /// these. Neither a screen nor a paper shows one; in a name it is an accident or an attack.
  ///
  /// Each takes no column. A joiner goes from between emoji too, and so does the sign that asks for
  /// the coloured form: a terminal that obeyed would draw in two columns what is counted as six.
  /// Marks that choose the form of a rare Chinese character, or of a Mongolian letter, stay.
  package var isHidden: Bool {
    switch value {
    // Soft hyphen; Arabic letter mark; zero-width space, joiners, direction marks.
    case 0xad, 0x61c, 0x200b...0x200f: true
    // Embeddings and overrides; word joiner, invisible operators, isolates, old shaping controls.
    case 0x202a...0x202e, 0x2060...0x206f: true
    // Emoji form; byte order mark; interlinear notes and what stands free before them.
    case 0xfe0f, 0xfeff, 0xfff0...0xfffb: true
    // Tags, and the free rest of their plane beside the variants of Chinese characters.
    case 0xe0000...0xe00ff, 0xe01f0...0xe0fff: true
    default: false
    }
  }
}
