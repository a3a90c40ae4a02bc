/// A figure by which the hall measures itself (指标, R34). What each counts is said in `CaseEngine`;
/// here are their names, since a hall may set a target for some.
///
/// The raw values are the contract of the command line and of the hall folder.
package enum Indicator: String, CaseIterable, Sendable {
  case received, decided, closed
  case oneVisit, firstAcceptance, onceDone, concluded, onTime, atOnce, sameVisit
  case fewMaterials, oneCertificate, proofFree, proofsPerCase, stewarded

  /// What sort of number it is.
  package enum Unit: String, Sendable { case count, percent, average }

  package var unit: Unit {
    switch self {
    case .received, .decided, .closed: .count
    case .proofsPerCase: .average
    case .oneVisit, .firstAcceptance, .onceDone, .concluded, .onTime, .atOnce, .sameVisit,
      .fewMaterials, .oneCertificate, .proofFree, .stewarded:
      .percent
    }
  }
}
