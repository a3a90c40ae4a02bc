package import WorkCalendar

/// A no to telling, sending, carrying or putting away what is ready (R29, R31, R32).
package enum PickupRefusal: Hashable, Sendable {
  /// Nothing is ready of which the applicant could be told.
  case nothingToTell
  /// Whoever brings it needs a name, a telephone and an address.
  case addressNeeded
  /// Carrier, waybill number, slot, bearer or signer was left open.
  case wordsNeeded
  /// A courier has it.
  case withCourier(Output.Key, number: String)
  /// A village agent or a steward has it.
  case withMessenger(Output.Key, list: String)
  /// Who takes it along was not said, or not by name and number.
  case messengerNeeded
  /// The place of that code is no village's point.
  case noVillagePoint(String)
  /// Another case lies in that slot.
  case slotTaken(String, by: String)
  /// The agent's authority ended on that day.
  case mandateExpired(CivilDate)
  /// It is on the way to the place of that code.
  case onTheWay(Output.Key, list: String, to: String)
  /// It lies at the place of that code.
  case elsewhere(Output.Key, place: String)
  /// A waybill of that number was used in this case before.
  case numberUsed(String)
  case noSuchParcel(String)
  /// It came, or came back.
  case parcelEnded(String)
  /// Nothing is delivered before it was sent, nor on a day to come.
  case dayImpossible(CivilDate, sent: CivilDate)
  /// Why it came back was not said.
  case reasonNeeded
  /// They lie there already.
  case alreadyThere(String)
  case noSuchList(String)
  /// The list goes to the place of that code.
  case forPlace(String, list: String)

  package var rule: Int {
    switch self {
    case .nothingToTell: 29
    case .addressNeeded, .mandateExpired: 31
    default: 32
    }
  }
}
