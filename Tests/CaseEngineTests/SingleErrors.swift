/// Every text in which exactly one character is another one of the alphabet; hyphens stay.
func replacing(_ right: [Character], by alphabet: [Character]) -> [String] {
  right.indices.filter { right[$0] != "-" }.flatMap { position in
    alphabet.filter { $0 != right[position] }.map { character in
      var wrong = right
      wrong[position] = character
      return String(wrong)
    }
  }
}
