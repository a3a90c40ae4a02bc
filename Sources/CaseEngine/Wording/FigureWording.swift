package import Catalogue
package import Phrases

extension Indicator {
  package func name(_ language: Language) -> String { phrases.0.text(language) }

  /// In one sentence what stands above the line and what below.
  package func definition(_ language: Language) -> String { phrases.1.text(language) }

  private var phrases: (IndicatorPhrase, IndicatorPhrase) {
    switch self {
    case .received: (.received, .receivedIs)
    case .decided: (.decided, .decidedIs)
    case .closed: (.closed, .closedIs)
    case .oneVisit: (.oneVisit, .oneVisitIs)
    case .firstAcceptance: (.firstAcceptance, .firstAcceptanceIs)
    case .onceDone: (.onceDone, .onceDoneIs)
    case .concluded: (.concluded, .concludedIs)
    case .onTime: (.onTime, .onTimeIs)
    case .atOnce: (.atOnce, .atOnceIs)
    case .sameVisit: (.sameVisit, .sameVisitIs)
    case .fewMaterials: (.fewMaterials, .fewMaterialsIs)
    case .oneCertificate: (.oneCertificate, .oneCertificateIs)
    case .proofFree: (.proofFree, .proofFreeIs)
    case .proofsPerCase: (.proofsPerCase, .proofsPerCaseIs)
    case .stewarded: (.stewarded, .stewardedIs)
    }
  }
}

extension FigureValue {
  /// `96.4 %`, `214 件`, `0.12 份`; a dash where there was no case.
  package func text(_ language: Language) -> String {
    guard let scaled else { return FiguresPhrase.none.text(language) }
    switch indicator.unit {
    case .count: return FiguresPhrase.cases.text(language, String(scaled))
    case .percent: return FiguresPhrase.percent.text(language, decimal(scaled, places: 1))
    case .average: return FiguresPhrase.pieces.text(language, decimal(scaled, places: 2))
    }
  }

  /// `1198/1243`; empty for a mere count.
  package var fraction: String {
    indicator.unit == .count ? "" : "\(numerator)/\(denominator)"
  }

  /// How it moved since `before`: `+1.3 点`, `-27 %`, or that there was no case then.
  package func change(since before: FigureValue, _ language: Language) -> String {
    guard let change = change(since: before) else {
      return isEmpty ? FiguresPhrase.none.text(language) : FiguresPhrase.noneThen.text(language)
    }
    let sign = change > 0 ? "+" : change < 0 ? "-" : "±"
    let size = abs(change)
    switch indicator.unit {
    case .count: return FiguresPhrase.growth.text(language, sign + String(size))
    case .percent: return FiguresPhrase.points.text(language, sign + decimal(size, places: 1))
    case .average: return FiguresPhrase.difference.text(language, sign + decimal(size, places: 2))
    }
  }
}

extension FiguresReport.Items {
  package func sentence(_ language: Language) -> String {
    var tally = FigureTally()
    (tally[.atOnce], tally[.decided]) = (atOnce, inForce)
    return FiguresPhrase.items.text(
      language, String(atOnce), String(inForce),
      FigureValue(.atOnce, of: tally).text(language))
  }
}

extension FigureGrouping {
  package func name(_ language: Language) -> String {
    switch self {
    case .place: FiguresPhrase.place.text(language)
    case .window: FiguresPhrase.window.text(language)
    case .matter: FiguresPhrase.matter.text(language)
    case .department: FiguresPhrase.department.text(language)
    }
  }
}

/// A number of tenths or hundredths with its point.
private func decimal(_ scaled: Int, places: Int) -> String {
  let unit = places == 1 ? 10 : 100
  let rest = String(scaled % unit)
  let zeros = String(repeating: "0", count: places - rest.count)
  return "\(scaled / unit).\(zeros)\(rest)"
}
