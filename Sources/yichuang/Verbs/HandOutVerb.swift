import ArgumentParser
import CaseEngine
import Catalogue
import Hall
import Phrases

/// `yichuang handout NUMBER --to NAME --id NUMBER`: everything that is ready, at once (R31).
struct HandOutVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "handout", abstract: say(.handOutAbstract),
      discussion: say(.handOutDiscussion))
  }

  @OptionGroup var named: CaseArguments

  @Option(name: .customLong("to"), help: help(.recipientHelp, value: "name"))
  var recipient: String

  @Option(name: .customLong("id"), help: help(.recipientIDHelp, value: "number"))
  var identity: String

  @Option(help: help(.authorityHelp, value: "text"))
  var authority: String?

  @OptionGroup var mandate: MandateArguments

  @Option(help: PickupHelpPhrase.outputHelp.help("k.n"))
  var output: [OutputArgument] = []

  @Flag(name: .customLong("identity-seen"), help: PickupHelpPhrase.identitySeenHelp.help)
  var identitySeen = false

  func validate() throws {
    guard authority != nil || mandate.mandate == nil else {
      throw ValidationError(MandatePhrase.authorityFirst.text(Speech.language))
    }
  }

  func run() throws {
    let place = try named.desk.signIn()
    let number = try place.caseNumber(named.number)
    let before = try place.hall.showCase(number, by: place.session).file
    let file = try place.perform { id throws(HallError) in
      try place.hall.handOut(
        output.keys, of: number, to: recipient(of: before), id: id, by: place.session)
    }
    guard !named.json else { return try named.report(file, place) }
    let handed = file.outputs.filter { output in
      output.handedOut != nil && before.output(output.key)?.handedOut == nil
    }
    try Streams.print(
      handed.map {
        say(.handedOver, $0.title(Speech.language), $0.documentNumber ?? "")
      })
    try named.report(file, place)
  }

  /// An agent brings an authority; else the number says which of the two known people it is.
  private func recipient(of file: CaseFile) -> Recipient {
    let typed = (try? CitizenNumber(identity))?.text ?? identity
    let capacity: Recipient.Capacity
    if let authority {
      capacity = .agent(authority: authority, mandate: mandate.mandate)
    } else {
      let isApplicant = file.applicant.kind == .person && typed == file.applicant.id
      capacity = isApplicant ? .applicant : .contact
    }
    return Recipient(name: recipient, id: typed, capacity: capacity, identitySeen: identitySeen)
  }
}
