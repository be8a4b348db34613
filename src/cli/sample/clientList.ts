/**
 * The clients of the sample company: invented names, in no way real firms.
 * One line a client: name | segment | region. The two "Garage Delorval" are different firms; the three "Rhuvanel"
 * are branches of one.
 */
const LIST = `
Abattoirs de la Vernelle | Industrie | Bretagne
Aciéries Ombrevaux | Industrie | Grand Est
Agrimat Pontdrieux | Distributeur | Normandie
Aménagements Querbois | Artisan | Occitanie
Atelier Tissandré | Artisan | Auvergne-Rhône-Alpes
Ateliers mécaniques Sarvoix | Industrie | Auvergne-Rhône-Alpes
Auto Sport Guérinval | Garage | Île-de-France
Autocars Morvillane | Garage | Bourgogne-Franche-Comté
Barvignac Outillage | Distributeur | Nouvelle-Aquitaine
Bâtiments Lozenac | Artisan | Occitanie
Bergemont Équipements | Distributeur | Grand Est
Biscuiterie Kerdalan | Industrie | Bretagne
Bois et Charpentes Aldrac | Artisan | Nouvelle-Aquitaine
Brisemarne Négoce (groupe) | Distributeur | Grand Est
Câblerie Houdremont | Industrie | Hauts-de-France
Carrosserie Pellavent | Garage | Centre-Val de Loire
Centre de formation Rivaudel | Collectivité | Pays de la Loire
Centre hospitalier de Montauzel | Collectivité | Occitanie
Céramiques Duvarenne | Industrie | Centre-Val de Loire
Chantiers navals Kerwallen | Industrie | Bretagne
Chaudronnerie Lormontel | Industrie | Normandie
Chaudronnerie Pradival | Industrie | Occitanie
Comptoir industriel d'Avrebois | Distributeur | Hauts-de-France
Communauté de communes du Haut-Savrin | Collectivité | Auvergne-Rhône-Alpes
Coopérative Grainvallée | Industrie | Grand Est
Cycles Amberzac | Artisan | Nouvelle-Aquitaine
Cycles Oriolane | Artisan | Provence-Alpes-Côte d'Azur
Dargenoy Fournitures | Distributeur | Île-de-France
Découpe laser Vaubrun | Industrie | Pays de la Loire
Département de la Sarvenne | Collectivité | Centre-Val de Loire
Dépannage Roquevars | Garage | Provence-Alpes-Côte d'Azur
Diesel Services Trémeur | Garage | Bretagne
Distrimat Cazelles | Distributeur | Occitanie
École technique Saint-Ouvrard | Collectivité | Île-de-France
Électricité Blanvoisin | Artisan | Normandie
Électromécanique Rostagny | Industrie | Auvergne-Rhône-Alpes
Emboutissage Valmézier | Industrie | Bourgogne-Franche-Comté
Entrepôts Dulcray | Industrie | Hauts-de-France
Établissements Pernaudet & Fils | Distributeur | Bourgogne-Franche-Comté
Établissements Crozavel | Artisan | Auvergne-Rhône-Alpes
Ferronnerie Gastelbois | Artisan | Pays de la Loire
Filature des Trois-Sorbiers | Industrie | Hauts-de-France
Fonderie Argelune | Industrie | Grand Est
Fournil Industriel Beauverger | Industrie | Pays de la Loire
Froid & Climat Sauvigneul | Artisan | Île-de-France
Garage Amblecourt | Garage | Hauts-de-France
Garage Brétencourt | Garage | Normandie
Garage Delorval | Garage | Bretagne
Garage Delorval | Garage | Occitanie
Garage des Quatre-Ormes | Garage | Centre-Val de Loire
Garage Esparvier | Garage | Provence-Alpes-Côte d'Azur
Garage Jolimartin | Garage | Hauts-de-France
Garage Mirebonne | Garage | Pays de la Loire
Garage Ostrevin | Garage | Grand Est
Garage Pontavère | Garage | Grand Est
Garage Ravelin | Garage | Bourgogne-Franche-Comté
Garage Vieillecour | Garage | Auvergne-Rhône-Alpes
Grossiste Mandravel | Distributeur | Provence-Alpes-Côte d'Azur
Horlogerie Clairmouthe | Industrie | Bourgogne-Franche-Comté
Hydraulique Berthonval | Industrie | Normandie
Imprimerie Lachassaigne-Noire | Industrie | Nouvelle-Aquitaine
Institut des métiers Falconnay | Collectivité | Grand Est
Laiterie du Val d'Ornoy | Industrie | Normandie
Lavoisel Maintenance | Artisan | Île-de-France
Lycée professionnel Anne-Courvoisin | Collectivité | Bourgogne-Franche-Comté
Lycée professionnel des Grands-Tilleuls | Collectivité | Hauts-de-France
Machines agricoles Turquentin | Garage | Centre-Val de Loire
Mairie de Saint-Aubrac-les-Forges | Collectivité | Grand Est
Mairie de Villemarais | Collectivité | Île-de-France
Maintenance Aéro Tolvigne | Industrie | Occitanie
Matériel Pro Quénovan | Distributeur | Bretagne
Mécanique de précision Oulvray-Fère | Industrie | Île-de-France
Mécanique Trivolle | Industrie | Auvergne-Rhône-Alpes
Menuiserie Duvallon-Prat | Artisan | Occitanie
Menuiserie Hautecombe-Roy | Artisan | Auvergne-Rhône-Alpes
Métallerie Castagnoux | Artisan | Nouvelle-Aquitaine
Métropole Vaucreuse-Nord | Collectivité | Hauts-de-France
Minoterie Lestranval | Industrie | Centre-Val de Loire
Moto Passion Verdunel | Garage | Grand Est
Motoculture Ambroisan | Garage | Nouvelle-Aquitaine
Négoce Thiérard | Distributeur | Hauts-de-France
Nivernel Outillage | Distributeur | Centre-Val de Loire
Optique Lumerand | Industrie | Île-de-France
Orfèvrerie Saint-Galmin | Artisan | Île-de-France
Outillage Delaubry | Distributeur | Pays de la Loire
Papeteries de Montbrelle | Industrie | Nouvelle-Aquitaine
Parcs et jardins Orvalet | Collectivité | Pays de la Loire
Peinture Auto Lécuyrat | Garage | Occitanie
Plasturgie Chandrelle | Industrie | Auvergne-Rhône-Alpes
Plomberie Fontarel | Artisan | Provence-Alpes-Côte d'Azur
Plomberie Maisonval | Artisan | Normandie
Pneus Services Courtavon | Garage | Île-de-France
Port autonome de Trévéneuc-Mer | Collectivité | Bretagne
Poids Lourds Bressigny | Garage | Bourgogne-Franche-Comté
Quincaillerie Malefroy | Distributeur | Normandie
Régie des transports d'Aubenval | Collectivité | Auvergne-Rhône-Alpes
Rhuvanel Distribution Lille | Distributeur | Hauts-de-France
Rhuvanel Distribution Lyon | Distributeur | Auvergne-Rhône-Alpes
Rhuvanel Distribution Nantes | Distributeur | Pays de la Loire
Robotique Solvéane | Industrie | Auvergne-Rhône-Alpes
Saboterie Cornavel | Artisan | Bretagne
Scierie du Bois-Ravier | Artisan | Bourgogne-Franche-Comté
SDIS de la Haute-Orvanne | Collectivité | Grand Est
Sellerie Montfaurès | Artisan | Occitanie
Serrurerie Vanneçon | Artisan | Île-de-France
Soudure Inox Gravelan | Industrie | Pays de la Loire
Station Nautique Esterolle | Garage | Provence-Alpes-Côte d'Azur
Taxis Réunis de Morsalvine | Garage | Normandie
Technopole Val-de-Brienz | Collectivité | Auvergne-Rhône-Alpes
Tôlerie Fine du Marensac | Industrie | Nouvelle-Aquitaine
Tournerie Sapinval | Artisan | Bourgogne-Franche-Comté
Tracteurs Malbosque | Garage | Occitanie
Transports Guichenay | Industrie | Bretagne
Transports Vauxlaurent | Industrie | Grand Est
Tréfilerie d'Houssières | Industrie | Hauts-de-France
Usinage Peyragoux | Industrie | Occitanie
Verrerie de Saint-Hymard | Industrie | Normandie
Voirie et Réseaux Cantemerle-Oise | Collectivité | Hauts-de-France
Voltige Équipement Atelier | Distributeur | Provence-Alpes-Côte d'Azur
Werkhaus Brenntal | Distributeur | Export
Atelier Mécanique du Bas-Semois | Industrie | Export
Garage Vully-Romandel | Garage | Export
Wallomat Équipements | Distributeur | Export
`;

export const SEGMENTS = ["Artisan", "Collectivité", "Distributeur", "Garage", "Industrie"] as const;
export type Segment = (typeof SEGMENTS)[number];

export interface ListedClient {
  readonly name: string;
  readonly segment: Segment;
  readonly region: string;
}

export const CLIENT_LIST: readonly ListedClient[] = LIST.trim()
  .split("\n")
  .map((line) => {
    const [name = "", segmentName, region = ""] = line.split(" | ");
    const segment = SEGMENTS.find((known) => known === segmentName);
    if (!segment) throw new Error(`the client list has no segment in: ${line}`);
    return { name, segment, region };
  });
