/// Why nothing became of a list of what is ready. Nothing was written.
package enum PickupFault: Error, Hashable, Sendable {
  /// The edition has no such place; here are those it has.
  case unknownPlace(String, known: [String])
  /// Nothing lies here that is to go to the place of that name.
  case nothingToMove(String)
  /// Nothing lies here that such a messenger is to bring.
  case nothingToBring
  /// No list of that number is on its way to this place, or was made here.
  case noSuchList(String)
}
