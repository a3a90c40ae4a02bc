/// Making a package for the archive room.
extension Work {
  /// Of a case that is over: what is still to come would be missing from it (R21).
  mutating func archive(_ made: ArchiveMade) throws(Refusal) {
    guard !file.state.isOpen else { throw .wrongState(file.state) }
    record(.archived(made))
  }
}
